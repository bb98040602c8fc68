with compared as (
  select count(*) as passes, coalesce(sum(pairs), 0) as pairs, coalesce(sum(skipped_records), 0) as skipped
  from blocking_pass
), unidentified as (
  select sum(value) filter (where name = 'listed') - sum(value) filter (where name = 'listed_with_iin') as entries
  from link_statistic
)
select case when compared.passes > 0 then cast(unidentified.entries as bigint) else 0 end as examined,
       compared.pairs, compared.skipped,
       coalesce(similarity.found, 0) as matches,
       coalesce(similarity.upper_95, 0) as bound,
       -- People struck wrongly for each struck rightly, were every match acted on; as many as found where none is right.
       round(coalesce(similarity.wrong_per_right, similarity.found, 0), 3) as wrong_per_right,
       coalesce(similarity.expected, 0) as expected_by_chance
from compared
cross join unidentified
left join chance as similarity on similarity.rule = 'similarity'
