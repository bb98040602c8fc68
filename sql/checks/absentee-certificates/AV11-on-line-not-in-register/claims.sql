-- Lines of voter lists that bear an AVC serial at precincts whose register of issue is loaded. A precinct without any registered
-- issue is one whose register is not loaded.
with line as (
  -- Distinct, so that the few marked lines are picked out once, before anything is joined to them.
  select distinct record_id, precinct, avc_serial_series as series, avc_serial as serial, avc_serial_bare as bare_number,
         coalesce(struck_off, 0) as struck_off, coalesce(voted, 0) as voted,
         case when precinct in (select precinct from avc_issued) then 1 else 0 end as is_judged
  from listing
  -- Words where the serial should stand say that there is one, and not which.
  where avc_serial is not null and avc_serial_number is not null and list = 'voter'
)
