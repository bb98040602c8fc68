-- Votes and invalid ballots of each TEC, and the rate of the TEC in the middle.
with of_precinct as (
  select coalesce(precinct.tec, protocol.tec) as tec, protocol.record_id, protocol.voted, protocol.invalid
  from protocol
  left join precinct on precinct.precinct = protocol.precinct
), source_record as (
  select tec, record_id, voted, invalid
  from tec_figure
  where voted is not null and invalid is not null
  union all
  select tec, record_id, voted, invalid
  from of_precinct
  where voted is not null and invalid is not null
    and tec not in (select tec from tec_figure where voted is not null and invalid is not null)
), by_tec as (
  select tec, sum(voted) as voted, sum(invalid) as invalid from source_record group by tec
), everywhere as (
  -- Half of all voters voted in TECs with this rate or a lower one.
  select min(rate) as rate
  from (select 1.0 * invalid / voted as rate,
               sum(voted) over (order by 1.0 * invalid / voted) as voted_so_far,
               sum(voted) over () as voted_in_all
        from by_tec
        where voted > 0) as ordered
  where 2 * voted_so_far >= voted_in_all
)
