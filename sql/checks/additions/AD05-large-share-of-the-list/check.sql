-- At which precincts are additions a larger share of the list than elsewhere, beyond what a small list does by itself?
, large as (
  select *
  from ranked
  where added_share >= :share
    and place < :top_share * precincts + 1
    and (additions - :share * listed) * (additions - :share * listed) >= :deviations * :deviations * :share * listed
)
select 'precinct ' || large.precinct as subject, coalesce(listing.record_id, large.protocol_record) as record,
       large.additions, large.by_avc, large.listed, round(100 * large.added_share, 1) as per_hundred,
       large.place, large.precincts
from large
left join listing
  on large.counted_from = 'list' and listing.precinct = large.precinct and listing.list = 'supplementary'
order by large.place, record
