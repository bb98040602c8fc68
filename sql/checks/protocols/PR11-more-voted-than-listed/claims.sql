-- Voters who voted beside those who were on the lists of the same precinct, additions included. A list of 0 is none: a postal
-- district, a ship or a hospital adds all its voters on the day.
with setting as (
  select count(*) as says_included from profile_value where path = 'additions.included_in_list' and value = '"yes"'
), listed as (
  select precinct,
         sum(entries) filter (where list = 'voter') as voters,
         coalesce(sum(entries) filter (where list = 'supplementary'), 0) as added
  from precinct_list
  group by precinct
), counted as (
  select protocol.precinct, protocol.record_id, protocol.voted, protocol.voters_on_list, protocol.avc_used,
         protocol.signatures, protocol.ballots_issued, protocol.ballots_in_box,
         coalesce(precinct.type, protocol.type, 'ordinary') as type,
         coalesce(protocol.additions, listed.added, 0) as additions,
         listed.voters as list_voters, listed.added as list_added,
         -- The setting says it, or the precinct's own lists do: both together are the number on the line.
         case when setting.says_included > 0 then 1
              when listed.added > 0 and listed.voters + listed.added = protocol.voters_on_list then 1 else 0 end as is_included
  from protocol
  cross join setting
  left join precinct on precinct.precinct = protocol.precinct
  left join listed on listed.precinct = protocol.precinct
  where protocol.voted > 0 and protocol.voters_on_list > 0
)
