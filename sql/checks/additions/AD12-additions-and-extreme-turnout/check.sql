-- At which precincts do the highest turnout and a high share of additions come together?
select 'precinct ' || precinct as subject, record_id as record,
       round(100 * turnout, 1) as turnout_percent, turnout_place, precincts, additions,
       round(100 * added_share, 1) as per_hundred, added_place
from ranked
where precincts >= :fewest_precincts and additions > 0
  and turnout_place < :top_turnout * precincts + 1 and added_place < :top_added * precincts + 1
order by turnout_place
