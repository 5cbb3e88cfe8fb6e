-- The forum has no table yet: this opens its history, so that its first table is an ordinary migration.
select 1;
