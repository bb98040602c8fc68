-- Are valid and invalid ballots together as many as were in the boxes?
, mended as (
  select record_id, max(case when line = 'valid' then 1 else 0 end) as valid,
         max(case when line = 'invalid' then 1 else 0 end) as invalid,
         max(case when line = 'ballots_in_box' then 1 else 0 end) as in_box
  from protocol_slip
  group by record_id
)
select 'precinct ' || balance.precinct as subject,
       balance.record_id as record,
       coalesce(mended.valid, 0) as claim_slip_in_valid,
       coalesce(mended.invalid, 0) as claim_slip_in_invalid,
       coalesce(mended.in_box, 0) as claim_slip_in_box,
       balance.valid, balance.invalid, ballots_in_box, difference
from balance
left join mended on mended.record_id = balance.record_id
where difference <> 0
  and abs(difference) <> put_aside
order by abs(difference) desc, balance.precinct
