-- Did more voters vote at a precinct than stood on its lists, additions included?
, entitled as (
  select counted.*,
         voters_on_list + case when is_included = 1 then 0 else additions end
           -- More AVC voters than additions: they are counted apart.
           + case when avc_used > additions then avc_used else 0 end as voters,
         -- A line of voters that another line of the protocol repeats is no slip of the pen.
         case when voted in (signatures, ballots_issued, ballots_in_box) then 1
              when coalesce(signatures, ballots_issued, ballots_in_box) is not null then 0 end as is_repeated,
         -- The loaded lists, or the protocol's additions where these are more, leave too few as well.
         case when list_voters is not null
              then case when voted > list_voters + case when list_added > additions then list_added else additions end
                                    + coalesce(avc_used, 0) then 1 else 0 end
         end as is_short_by_lists
  from counted
)
select 'precinct ' || precinct as subject,
       record_id as record,
       case when type <> 'ordinary' then 'pattern'
            when is_repeated = 1 and is_short_by_lists = 1 then 'contradiction' else 'needs-document' end as strength,
       is_repeated as claim_voted_repeated,
       is_short_by_lists as claim_lists_too_short,
       case when type <> 'ordinary' then 1 else 0 end as claim_list_of_the_day,
       is_included as claim_additions_within,
       voted, voters_on_list, additions,
       voted - voters as excess
from entitled
where voted > voters
order by excess desc, precinct
