-- AVCs that somebody picked up for the holder.
with mark (letters) as (
  -- The second to sixth letter of words that say that a proxy, a relative or the holder came, and name nobody.
  values ('овере'), ('ОВЕРЕ'), ('одове'), ('ОДОВЕ'), ('отари'), ('ОТАРИ'), ('редст'), ('РЕДСТ'), ('одств'), ('ОДСТВ'),
         ('одите'), ('ОДИТЕ'), ('упруг'), ('УПРУГ'), ('енімх'), ('ЕНІМХ'), ('енімд'), ('ЕНІМД'), ('кілет'), ('КІЛЕТ'), ('уысқа'), ('УЫСҚА'),
         ('уысты'), ('УЫСТЫ'), ('ұбайы'), ('ҰБАЙЫ'), ('roxyv'), ('roxyh'), ('yprox'), ('ttorn'), ('owero'), ('elati'), ('epres'), ('pouse')
), pickup as (
  select record_id, precinct, serial_series || ' ' || serial_bare as form,
         replace(replace(replace(proxy, ' ', ''), '.', ''), ',', '') as picker, surname
  from avc_issued
  where proxy is not null and precinct is not null
), judged as (
  select pickup.*,
         case when length(picker) > 5 and substr(picker, 2, 5) not in (select letters from mark) then 1 else 0 end as is_name,
         -- The holder's surname, as far as its endings go, stands anywhere in the name: some write initials first.
         case when replace(picker, substr(surname, 1, 4), '') <> picker then 1 else 0 end as is_family
  from pickup
)
