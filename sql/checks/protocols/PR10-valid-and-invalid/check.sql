-- Are valid and invalid ballots together as many as were in the boxes?
select 'precinct ' || balance.precinct as subject,
       balance.record_id as record,
       coalesce(mended.valid, 0) as claim_slip_in_valid,
       coalesce(mended.invalid, 0) as claim_slip_in_invalid,
       coalesce(mended.ballots_in_box, 0) as claim_slip_in_box,
       balance.valid, balance.invalid, balance.ballots_in_box, difference
from balance
left join protocol_mend as mended on mended.record_id = balance.record_id
-- Where mobile ballots, or those cast in advance, are counted apart, the line of the boxes holds the others alone.
where difference not in (0, mobile, in_advance, mobile + in_advance)
  and abs(difference) <> put_aside
order by abs(difference) desc, balance.precinct
