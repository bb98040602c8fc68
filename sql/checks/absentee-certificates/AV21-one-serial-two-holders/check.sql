-- Does one AVC serial stand in the registers of issue for two people?
, entry as (
  select named_issue.*,
         first_value(serial) over same_form as first_serial,
         count(*) over same_form as entries,
         (select count(*) from avc_used
          where avc_used.serial_series = named_issue.serial_series and avc_used.serial_bare = named_issue.serial_bare) as uses
  from named_issue
  join disputed
    on disputed.serial_series = named_issue.serial_series and disputed.serial_bare = named_issue.serial_bare
   and disputed.numbered_by = named_issue.numbered_by
  window same_form as (partition by named_issue.serial_series, named_issue.serial_bare, named_issue.numbered_by
                       order by named_issue.record_id rows between unbounded preceding and unbounded following)
)
select 'serial ' || first_serial || case when numbered_by <> '' then ', precinct ' || numbered_by else '' end as subject,
       record_id as record, entries, uses
from entry
order by record_id
