-- Are the AVCs that a PEC received the same in number as those issued, unused and lost?
select 'precinct ' || balance.precinct as subject,
       balance.record_id as record,
       coalesce(mended.avc_received, 0) as claim_slip_in_received,
       coalesce(mended.avc_issued, 0) as claim_slip_in_issued,
       coalesce(mended.avc_unused, 0) as claim_slip_in_unused,
       balance.received, balance.issued, balance.unused, lost, unexplained
from balance
left join protocol_mend as mended on mended.record_id = balance.record_id
where unexplained <> 0
order by abs(unexplained) desc, balance.precinct
