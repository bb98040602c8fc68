-- Of these additions, those whose certificate stands in the extract.
, known as (
  select served_addition.record_id
  from served_addition
  where exists (select 1 from residence_certificate where residence_certificate.certificate_no = served_addition.certificate_no)
)
select (select count(*) from known) as examined,
       (select count(*) from addition_on_certificate) as additions,
       (select count(distinct precinct) from served_addition) as served_precincts,
       (select count(*) from known) * :typing_error_rate as expected_by_chance
