-- Are the ballots that a PEC received the same in number as those issued, unused, spoiled and lost?
, mended as (
  select record_id, max(case when line = 'ballots_received' then 1 else 0 end) as received,
         max(case when line = 'ballots_issued' then 1 else 0 end) as issued,
         max(case when line = 'ballots_unused' then 1 else 0 end) as unused
  from protocol_slip
  group by record_id
)
select 'precinct ' || balance.precinct as subject,
       balance.record_id as record,
       coalesce(mended.received, 0) as claim_slip_in_received,
       coalesce(mended.issued, 0) as claim_slip_in_issued,
       coalesce(mended.unused, 0) as claim_slip_in_unused,
       balance.received, balance.issued, balance.unused, spoiled, lost, unaccounted, rest - coalesce(spoiled, 0) as unexplained
from balance
left join mended on mended.record_id = balance.record_id
where rest <> coalesce(spoiled, 0)
  and balance.record_id not in (select record_id from unread_number where field = 'ballots_spoiled')
  -- Spoiled ballots may be counted among the issued or the unused already.
  and rest <> 0
  -- Where nobody says how many were spoiled, those missing may be.
  and (spoiled is not null or rest < 0)
order by abs(rest - coalesce(spoiled, 0)) desc, balance.precinct
