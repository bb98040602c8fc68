-- Precincts where few of several own lines of those who voted outside the room are marked: there a mark is of a ballot in the room. Single
-- lines are judged by those of all precincts.
with unmarked as (
  select precinct
  from own_line_of_vote_outside
  where case when lines >= :several and 2 * marked < lines then 1
             when lines < :several and all_lines >= :several and 2 * all_marked < all_lines then 1 end = 1
)
