-- Ballots given outside the room, the own lines of their voters, and whether the commission marks these lines as well.
with outside as (
  select voted_outside.record_id, voted_outside.precinct, tied_record.person_id, tied_record.is_sure
  from voted_outside
  join tied_record on tied_record.record_id = voted_outside.record_id
  where coalesce(voted_outside.voted, case when voted_outside.voted_at is not null then 1 end) = 1
), own_line as (
  select outside.record_id, outside.precinct, max(case when entry.voted = 1 then 1 else 0 end) as is_marked
  from outside
  join person_listing as entry
    on entry.person_id = outside.person_id and entry.precinct = outside.precinct and entry.list = 'voter'
  group by outside.record_id, outside.precinct
), custom as (
  select precinct, count(*) as lines, sum(is_marked) as marked,
         (select count(*) from own_line) as all_lines, (select sum(is_marked) from own_line) as all_marked
  from own_line
  group by precinct
), unmarked as (
  -- Where few of several own lines are marked, a mark there is of a ballot in the room; single lines are judged by those of all precincts.
  select precinct
  from custom
  where case when lines >= :several and 2 * marked < lines then 1
             when lines < :several and all_lines >= :several and 2 * all_marked < all_lines then 1 end = 1
)
