-- Which precincts added far more voters on election day than comparable precincts?
with above as (
  select *
  from count_expectation
  where measure = 'additions' and q <= :q_limit and robust_z > :z_limit and observed - expected >= :least_excess
    and round(eb05, 1) > 1
), compared as (
  select count(*) as precincts, avg(list_size) as usual_list, (select count(*) from above) as standing_out
  from count_expectation
  where measure = 'additions'
), step (digits) as (
  values (1), (2), (3), (4), (5), (6), (7), (8), (9), (10), (11), (12)
), begun_alike as (
  -- Those that stand out and whose numbers begin alike: a hospital's, a students' quarter's.
  select substr(subject, 1, digits) as prefix, count(*) as alike
  from above
  join step on digits <= length(subject)
  group by substr(subject, 1, digits)
  having count(*) >= :fewest_alike
), beginning as (
  select substr(subject, 1, digits) as prefix, count(*) as precincts
  from count_expectation
  join step on digits <= length(subject)
  where measure = 'additions'
  group by substr(subject, 1, digits)
), proposed as (
  -- The longest beginning of which at least half stand out, and which less than half of all have.
  select subject, begun_alike.prefix, alike, beginning.precincts,
         row_number() over (partition by subject order by length(begun_alike.prefix) desc) as place
  from above
  join begun_alike on substr(subject, 1, length(begun_alike.prefix)) = begun_alike.prefix
  join beginning on beginning.prefix = begun_alike.prefix
  where 2 * alike >= beginning.precincts and 2 * beginning.precincts <= (select precincts from compared)
), weighed as (
  select above.*, standing_out, precincts,
         case when list_size * :short_part <= usual_list and 2 * observed >= list_size then 1 else 0 end as own_kind,
         case when standing_out >= :crowd and standing_out >= :crowd_share * precincts then 1 else 0 end as crowd
  from above
  cross join compared
)
select 'precinct ' || weighed.subject as subject, addition_record.record_id as record,
       observed as additions, round(expected, 1) as expected, peer_group, peers, q, round(eb05, 1) as at_least_times,
       round(robust_z, 1) as robust_z, detectable, list_size, protocol_of_pec.voted, precinct_addition.by_avc,
       addition_evidence.by_residence, addition_evidence.by_correction, addition_evidence.under_25, addition_evidence.most_at_one_place,
       prefix, alike, proposed.precincts as numbered_alike, standing_out, weighed.precincts as compared,
       own_kind as claim_own_kind, crowd as claim_crowd,
       case when own_kind = 1 or crowd = 1 then 'pattern' else 'needs-document' end as strength
from weighed
join precinct_addition on precinct_addition.precinct = weighed.subject
left join proposed on proposed.subject = weighed.subject and proposed.place = 1
left join addition_evidence
  on addition_evidence.precinct = weighed.subject
-- The evidence: the additions that were counted, or the record of the precinct's own count.
left join addition_record on addition_record.precinct = weighed.subject and addition_record.of_avc = 0
left join precinct_figure as protocol_of_pec
  on protocol_of_pec.precinct = weighed.subject and protocol_of_pec.level = 'PEC'
order by q, eb05 desc, weighed.subject, record
