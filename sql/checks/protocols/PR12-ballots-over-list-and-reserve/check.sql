-- Which PECs received more ballots than voters on their list and the reserve together?
select 'precinct ' || precinct as subject,
       record_id as record,
       ballots_received,
       voters_on_list,
       ballots_received - voters_on_list as above_list
from protocol
where voters_on_list > 0
  -- The last term keeps a line that is met exactly from being missed by a rounding.
  and ballots_received - voters_on_list - :spare >= voters_on_list * :reserve - 0.000001e0
order by above_list desc, precinct
