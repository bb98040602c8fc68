-- Protocols with AVCs received, issued and unused, and what the sum leaves.
with balance as (
  select precinct, record_id, avc_received as received, avc_issued as issued, avc_unused as unused, avc_lost as lost,
         avc_received - avc_issued - avc_unused - coalesce(avc_lost, 0) as unexplained
  from protocol
  where avc_received + avc_issued + avc_unused > 0
    -- How many were lost is written, and nobody can read it: nothing is known of the sum.
    and record_id not in (select record_id from unread_number where field = 'avc_lost')
)
