-- Changed addresses, birth dates and names.
select (select count(*) from changed) as examined,
       (select count(*) from value_given) as given_values,
       (select coalesce(max(entries), 0) from value_given) as most
