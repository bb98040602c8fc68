-- Votes and invalid ballots of each TEC, the rate of the TEC in the middle, and how far the rates of TECs differ beyond chance.
with announced as (
  select tec_name.name, tec_figure.record_id, tec_figure.voted, tec_figure.invalid
  from tec_figure
  join tec_name on tec_name.tec = tec_figure.tec and coalesce(tec_name.region, '') = coalesce(tec_figure.region, '')
  where tec_figure.voted is not null and tec_figure.invalid is not null
), source_record as (
  select name, record_id, voted, invalid from announced
  union all
  select protocol_tec.name, protocol.record_id, protocol.voted, protocol.invalid
  from protocol
  join protocol_tec on protocol_tec.record_id = protocol.record_id
  where protocol.voted is not null and protocol.invalid is not null
    and protocol_tec.name not in (select name from announced where name is not null)
), by_tec as (
  select name, sum(voted) as voted, sum(invalid) as invalid
  from source_record
  where name is not null
  group by name
  having sum(voted) > 0
), everywhere as (
  -- Half of all voters voted in TECs with this rate or a lower one.
  select min(rate) as rate
  from (select 1.0e0 * invalid / voted as rate,
               sum(voted) over (order by 1.0e0 * invalid / voted) as voted_so_far,
               sum(voted) over () as voted_in_all
        from by_tec) as ordered
  where 2 * voted_so_far >= voted_in_all
), apart as (
  -- Those without an invalid ballot are the question, and no part of the answer.
  select (invalid / nullif(voted * rate, 0) - 1) * (invalid / nullif(voted * rate, 0) - 1) * :square_of_middle
           - 1 / nullif(voted * rate, 0) as beyond
  from by_tec
  cross join everywhere
  where invalid > 0
), habit as (
  -- The variance of rates relative to their square: the TEC in the middle, so that a few wild ones do not make it.
  select coalesce(sum(beyond), 0) as variance
  from (select beyond, row_number() over (order by beyond) as place, count(*) over () as tecs from apart) as ordered
  where 2 * place between tecs and tecs + 1 and beyond > 0
), judged as (
  select by_tec.name, by_tec.voted, by_tec.invalid, by_tec.voted * everywhere.rate as expected,
         case when habit.variance > 0 then exp(-ln(1 + by_tec.voted * everywhere.rate * habit.variance) / habit.variance)
              else exp(-by_tec.voted * everywhere.rate) end as chance
  from by_tec
  cross join everywhere
  cross join habit
)
