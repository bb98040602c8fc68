-- Does the TEC's entry of a precinct differ from the protocol that the PEC signed?
, place (digit) as (
  values (1), (2), (3), (4), (5), (6), (7)
), shown as (
  select compared.*, entered - signed as change, cast(signed as text) as was, cast(entered as text) as became
  from compared
  where entered <> signed
), slip as (
  -- Another digit, or two neighbours exchanged.
  select distinct shown.precinct, shown.is_vote, shown.name
  from shown
  join place on place.digit <= length(shown.was)
  where length(shown.was) = length(shown.became)
    and (substr(was, 1, digit - 1) = substr(became, 1, digit - 1) and substr(was, digit + 1) = substr(became, digit + 1)
      or substr(was, 1, digit - 1) || substr(was, digit + 1, 1) || substr(was, digit, 1) || substr(was, digit + 2) = became)
), changed as (
  select shown.precinct, shown.signed_record, shown.entered_record,
         count(*) over of_precinct as lines,
         sum(shown.is_vote) over of_precinct as candidates,
         coalesce(sum(-change) filter (where change < 0 and shown.is_vote = 1) over of_precinct, 0) as votes_less,
         coalesce(sum(change) filter (where change > 0 and shown.is_vote = 1) over of_precinct, 0) as votes_more,
         count(slip.name) over of_precinct as slips
  from shown
  left join slip on slip.precinct = shown.precinct and slip.is_vote = shown.is_vote and slip.name = shown.name
  window of_precinct as (partition by shown.precinct)
), side (name) as (
  values ('signed'), ('entered')
)
select distinct 'precinct ' || precinct as subject,
       case when side.name = 'signed' then signed_record else entered_record end as record,
       case when lines = 1 then 1 else 0 end as claim_one_line,
       case when slips = lines then 1 else 0 end as claim_only_slips,
       case when candidates > 1 and votes_less = votes_more then 1 when candidates > 0 then 0 end as claim_votes_kept,
       lines, candidates, votes_less, votes_more, votes_more - votes_less as votes_net
from changed
cross join side
order by votes_less + votes_more desc, precinct, record
