-- Are valid and invalid ballots together as many as were in the boxes?
with balance as (
  select precinct, record_id, valid, invalid, ballots_in_box,
         valid + invalid - ballots_in_box as difference,
         -- A mobile box that was declared invalid as a whole may stand on one of the lines only.
         case when mobile_invalidated = 1 then coalesce(mobile_ballots, 0) else 0 end as put_aside
  from protocol
)
select 'precinct ' || precinct as subject,
       record_id as record,
       valid, invalid, ballots_in_box, difference
from balance
where difference <> 0
  and abs(difference) <> put_aside
order by abs(difference) desc, precinct
