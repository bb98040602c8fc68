select (select count(*) from statement) as examined,
       (select count(*) from statement where from_valid <= :rounding) as follow_from_valid,
       (select count(*) from statement where from_voted <= :rounding and from_valid > :rounding) as follow_from_voted,
       coalesce((select max(valid) from statement), 0) as valid,
       coalesce(round((select max(of_valid) from statement), 2), 0) as first_of_valid,
       coalesce(round((select max(of_voted) from statement), 2), 0) as first_of_voted
