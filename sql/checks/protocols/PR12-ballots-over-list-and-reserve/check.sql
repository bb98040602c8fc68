-- Which PECs received more ballots than voters on their list and the reserve together?
select 'precinct ' || precinct as subject,
       record_id as record,
       ballots_received,
       voters_on_list,
       ballots_received - voters_on_list as above_list
from protocol
where voters_on_list > 0
  -- Rounded, so that a line that is met exactly is not missed by a digit of the computer's.
  and round(ballots_received - voters_on_list - :spare - voters_on_list * :reserve, 6) >= 0
order by above_list desc, precinct
