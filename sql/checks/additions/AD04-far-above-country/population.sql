with ranked as (
  select count_expectation.*, row_number() over (order by p, observed desc, subject) as rank
  from count_expectation
  where measure = 'additions_national'
)
select count(subject) as examined,
       count(distinct peer_group) as groups,
       coalesce(sum(observed), 0) as additions,
       coalesce(max(smallest), 0) as smallest,
       coalesce(min(detectable), 0) as least,
       coalesce(max(share), 0) as share,
       coalesce(max(blind), 0) as blind_at,
       -- Where most subjects could have shown nothing, silence is no answer: the highest are named by rank, and not as findings.
       case when count(subject) > 0 and 2 * max(blind) > count(subject) then 1 else 0 end as blind,
       coalesce(max(case when rank = 1 then subject || ': ' || observed end), '')
         || coalesce(max(case when rank = 2 then ', ' || subject || ': ' || observed end), '')
         || coalesce(max(case when rank = 3 then ', ' || subject || ': ' || observed end), '')
         || coalesce(max(case when rank = 4 then ', ' || subject || ': ' || observed end), '')
         || coalesce(max(case when rank = 5 then ', ' || subject || ': ' || observed end), '')
         || coalesce(max(case when rank = 6 then ', ' || subject || ': ' || observed end), '')
         || coalesce(max(case when rank = 7 then ', ' || subject || ': ' || observed end), '')
         || coalesce(max(case when rank = 8 then ', ' || subject || ': ' || observed end), '')
         || coalesce(max(case when rank = 9 then ', ' || subject || ': ' || observed end), '')
         || coalesce(max(case when rank = 10 then ', ' || subject || ': ' || observed end), '') as highest
from expectation_family
left join ranked on ranked.measure = expectation_family.family
where family = 'additions_national'
