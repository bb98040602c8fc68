-- The entries that DR01 compares: certain or strong, neither struck off nor made as a correction.
with standing as (
  select person_id, tier, record_id, precinct, list, entry_no, avc_serial, voted, given_name_fold
  from person_listing
  where tier <> 'probable'
    and coalesce(struck_off, 0) = 0
    and coalesce(basis, 'other') <> 'correction'
)
