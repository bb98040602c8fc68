-- Are received AVC forms equal to those issued, unused, cancelled and lost, by the precinct's own account?
with account as (
  select precinct, 'stock' as book, sum(received) as received, sum(issued) as issued,
         sum(unused) as unused, sum(cancelled) as cancelled, sum(lost) as lost
  from avc_stock
  where precinct is not null
    and precinct not in (select precinct from avc_stock join unread_number on unread_number.record_id = avc_stock.record_id
                         where precinct is not null)
  group by precinct
  having count(issued) = count(*) and count(received) = count(*)
  union all
  -- The protocol stands where no stock is loaded for the precinct.
  select precinct, 'protocol', avc_received, avc_issued, avc_unused, null, avc_lost
  from precinct_figure
  where level = 'PEC' and avc_received is not null and avc_issued is not null
    and record_id not in (select record_id from unread_number where field in ('avc_unused', 'avc_lost'))
    and precinct not in (select precinct from avc_stock where precinct is not null)
), stated as (
  select precinct, book, received, issued,
         coalesce(unused, 0) as unused, coalesce(cancelled, 0) as cancelled, coalesce(lost, 0) as lost
  from account
  where unused is not null or cancelled is not null
), compared as (
  select stated.*,
         received - issued - unused - cancelled - lost as difference,
         -- Unused forms are cancelled in the end: some accounts write the same forms in both columns.
         received - issued - lost - case when unused > cancelled then unused else cancelled end as difference_once
  from stated
), evidence as (
  select precinct, 'stock' as book, record_id from avc_stock where precinct is not null
  union all
  select precinct, 'protocol', record_id from precinct_figure where level = 'PEC'
)
select 'precinct ' || compared.precinct as subject,
       evidence.record_id as record,
       compared.received, compared.issued, compared.unused, compared.cancelled, compared.lost, compared.difference
from compared
join evidence on evidence.precinct = compared.precinct and evidence.book = compared.book
where abs(compared.difference) > :tolerance
  and abs(compared.difference_once) > :tolerance
order by compared.precinct, evidence.record_id
