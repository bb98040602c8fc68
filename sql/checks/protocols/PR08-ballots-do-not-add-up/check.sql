-- Are the ballots that a PEC received the same in number as those issued, unused, spoiled and lost?
select 'precinct ' || balance.precinct as subject,
       balance.record_id as record,
       coalesce(mended.ballots_received, 0) as claim_slip_in_received,
       coalesce(mended.ballots_issued, 0) as claim_slip_in_issued,
       coalesce(mended.ballots_unused, 0) as claim_slip_in_unused,
       balance.received, balance.issued, balance.unused, spoiled, lost, unaccounted, rest - coalesce(spoiled, 0) as unexplained
from balance
left join protocol_mend as mended on mended.record_id = balance.record_id
where rest <> coalesce(spoiled, 0)
  and balance.record_id not in (select record_id from unread_number where field = 'ballots_spoiled')
  -- Spoiled ballots may be counted among the issued or the unused already.
  and rest <> 0
  -- Where nobody says how many were spoiled, those missing may be.
  and (spoiled is not null or rest < 0)
order by abs(rest - coalesce(spoiled, 0)) desc, balance.precinct
