-- Did more voters vote at a precinct than stood on its lists, additions included?
with supplementary as (
  select precinct, count(*) as entries from listing where list = 'supplementary' group by precinct
), counted as (
  select protocol.precinct, protocol.record_id, protocol.voted, protocol.voters_on_list, protocol.avc_used,
         coalesce(protocol.additions, supplementary.entries, 0) as additions
  from protocol
  left join supplementary on supplementary.precinct = protocol.precinct
), entitled as (
  select counted.*,
         -- More AVC voters than additions: they are counted apart.
         voters_on_list + additions + case when avc_used > additions then avc_used else 0 end as voters
  from counted
)
select 'precinct ' || precinct as subject,
       record_id as record,
       voted, voters_on_list, additions,
       voted - voters as excess
from entitled
where voted > voters
order by excess desc, precinct
