-- Requests for voting at home where protocols give them, the most that the other boxes can hold, and what was announced.
with bounded as (
  -- Where requests are not given: the most that the boxes there can hold, if the protocol says anything of it.
  select mobile_requests, mobile_ballots,
         case when mobile_requests is null then coalesce(mobile_ballots, voted, voters_on_list) else 0 end as at_most
  from protocol
), counted as (
  select count(*) as protocols, count(at_most) as bounded_precincts, count(mobile_requests) as with_requests,
         coalesce(sum(mobile_requests), 0) as requests, coalesce(sum(at_most), 0) as elsewhere,
         coalesce(sum(case when mobile_requests is not null then mobile_ballots end), 0) as ballots
  from bounded
), announced as (
  select mobile_votes as mobile, precincts from announced_total
)
