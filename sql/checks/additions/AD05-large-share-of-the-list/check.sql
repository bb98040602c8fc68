-- At which precincts are additions a larger share of the list than elsewhere, beyond what a small list does by itself?
, large as (
  select *
  from ranked
  where added_share >= :share
    and place < :top_share * precincts + 1
    and (additions - :share * listed) * (additions - :share * listed) >= :deviations * :deviations * :share * listed
)
select 'precinct ' || large.precinct as subject, coalesce(addition_record.record_id, large.protocol_record) as record,
       large.additions, large.by_avc, large.listed, round(100 * large.added_share, 1) as per_hundred,
       large.place, large.precincts
from large
left join addition_record on addition_record.precinct = large.precinct
order by large.place, record
