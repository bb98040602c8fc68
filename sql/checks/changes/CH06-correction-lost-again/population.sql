-- Fields that earlier steps corrected and that nothing had taken back before.
select (select count(*) from earlier_change where kind = 'corrected') as examined,
       (select count(distinct to_precinct) from earlier_change where kind = 'corrected') as precincts,
       (select count(*) from lost) as lost
