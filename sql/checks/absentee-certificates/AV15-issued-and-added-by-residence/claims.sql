-- Additions of supplementary lists by residence. One that bears an AVC serial is by AVC, whatever its basis says.
with by_residence as (
  select record_id, precinct, iin
  from listing
  where list = 'supplementary' and avc_serial is null
    and (basis = 'residence' or (basis is null and certificate_no is not null))
)
