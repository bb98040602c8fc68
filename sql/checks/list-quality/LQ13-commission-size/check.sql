-- Which PECs have another number of members than their number of voters calls for?
with listed as (
  -- Without those who are struck off or gone with an AVC.
  select precinct, entries - struck_off_or_avc as voters, first_record from precinct_list where list = 'voter'
), sized as (
  select known_precinct.precinct, known_precinct.type, known_precinct.record_id as precinct_record,
         coalesce(listed.voters, precinct_figure.voters_on_list) as voters,
         coalesce(listed.first_record, precinct_figure.record_id) as size_record
  from known_precinct
  left join listed on listed.precinct = known_precinct.precinct
  left join precinct_figure on precinct_figure.precinct = known_precinct.precinct and precinct_figure.level = 'PEC'
), judged as (
  select sized.precinct, sized.voters, sized.precinct_record, sized.size_record, precinct.pec_size as members,
         case when sized.voters <= :five_until then 5 when sized.voters <= :seven_until then 7 when sized.voters <= :nine_until then 9 else 11 end as called_for,
         -- The PEC is formed years before the list: near a border of the bands both sizes are right.
         case when sized.voters * (1 - :tolerance) <= :five_until then 5 when sized.voters * (1 - :tolerance) <= :seven_until then 7 when sized.voters * (1 - :tolerance) <= :nine_until then 9 else 11 end as at_least,
         case when sized.voters * (1 + :tolerance) <= :five_until then 5 when sized.voters * (1 + :tolerance) <= :seven_until then 7 when sized.voters * (1 + :tolerance) <= :nine_until then 9 else 11 end as at_most
  from sized
  join precinct on precinct.precinct = sized.precinct
  where sized.voters > 0 and precinct.pec_size is not null and sized.type in ('ordinary', 'special')
), differing as (
  select * from judged where members < at_least or members > at_most
), evidence as (
  select precinct, precinct_record as record_id from differing
  union
  select precinct, size_record from differing
)
select 'precinct ' || differing.precinct as subject, evidence.record_id as record,
       differing.members, differing.voters, differing.called_for
from differing
join evidence on evidence.precinct = differing.precinct
order by differing.precinct, evidence.record_id
