-- PECs whose members are known, and the members that the number of voters calls for.
with band (members, most) as (
  select 5, :five_until union all select 7, :seven_until union all select 9, :nine_until union all select 11, 1000000000
), judged as (
  select precinct_size.precinct, precinct_size.voters, precinct_size.precinct_record, precinct_size.size_record,
         precinct.pec_size as members,
         (select min(band.members) from band where band.most >= precinct_size.voters) as called_for,
         -- The PEC is formed years before the list: near a border of the bands both sizes are right.
         (select min(band.members) from band where band.most >= precinct_size.voters * (1 - :tolerance)) as at_least,
         (select min(band.members) from band where band.most >= precinct_size.voters * (1 + :tolerance)) as at_most
  from precinct_size
  join precinct on precinct.precinct = precinct_size.precinct
  where precinct_size.voters > 0 and precinct.pec_size is not null and precinct_size.type in ('ordinary', 'special')
)
