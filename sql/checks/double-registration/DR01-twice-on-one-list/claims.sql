-- The entries that DR01 compares: certain or strong, neither struck off nor made as a correction.
with standing as (
  select *
  from tied_entry
  where tier <> 'probable'
    and coalesce(struck_off, 0) = 0
    and coalesce(basis, 'other') <> 'correction'
)
