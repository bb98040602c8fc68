with complete as (
  select count(*) as protocols,
         count(*) filter (where voted > 0 and voters_on_list is not null) as examined
  from protocol
)
select examined, protocols, examined * :slip_rate / 2 as expected_by_chance from complete
