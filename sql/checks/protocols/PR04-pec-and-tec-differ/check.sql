-- Does the TEC's entry of a precinct differ from the protocol that the PEC signed?
, place (digit) as (
  values (1), (2), (3), (4), (5), (6), (7)
), shown as (
  select compared.*, entered - signed as change, cast(signed as text) as was, cast(entered as text) as became
  from compared
  where entered <> signed
), judged as (
  -- A slip is another digit, or two neighbours exchanged. Everything is read once: all protocols stand behind it.
  select shown.*,
         case when length(was) = length(became) and exists (
                select 1 from place
                where (substr(was, 1, digit - 1) = substr(became, 1, digit - 1) and substr(was, digit + 1) = substr(became, digit + 1)
                    or substr(was, 1, digit - 1) || substr(was, digit + 1, 1) || substr(was, digit, 1)
                       || substr(was, digit + 2) = became)) then 1 else 0 end as is_slip
  from shown
), changed as (
  select precinct, signed_record, entered_record,
         count(*) over of_precinct as lines,
         sum(is_vote) over of_precinct as candidates,
         coalesce(sum(-change) filter (where change < 0 and is_vote = 1) over of_precinct, 0) as votes_less,
         coalesce(sum(change) filter (where change > 0 and is_vote = 1) over of_precinct, 0) as votes_more,
         sum(is_slip) over of_precinct as slips
  from judged
  window of_precinct as (partition by precinct)
), side (name) as (
  values ('signed'), ('entered')
)
select distinct 'precinct ' || changed.precinct as subject,
       case when side.name = 'signed' then signed_record else entered_record end as record,
       case when decided.precinct is null then 'needs-document' else 'pattern' end as strength,
       case when decided.precinct is null then 0 else 1 end as claim_recount_decided,
       case when lines = 1 then 1 else 0 end as claim_one_line,
       case when slips = lines then 1 else 0 end as claim_only_slips,
       case when candidates > 1 and votes_less = votes_more then 1 when candidates > 0 then 0 end as claim_votes_kept,
       lines, candidates, votes_less, votes_more, votes_more - votes_less as votes_net
from changed
cross join side
left join recount_by_decision as decided on decided.precinct = changed.precinct
order by votes_less + votes_more desc, subject, record
