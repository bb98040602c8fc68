-- Precincts that received AVC forms, and whether they say what became of them.
with account as (
  select stock_account.*, received - issued as rest,
         -- A term that one of several receipts leaves out is not known.
         case when lines_with_received = lines and lines_with_issued = lines and says_rest = 1 then 1 else 0 end as is_stated
  from stock_account
  where received > 0
)
