-- The secrets of the network, one for each use, the same for all nodes: those that stood in tables of their own move here.
create table platform_keys (
    purpose varchar(40) primary key,
    secret varchar(64) not null
);
insert into platform_keys (purpose, secret) select 'guard', secret from platform_guard_key;
insert into platform_keys (purpose, secret) select 'returns', secret from platform_mail_key;
drop table platform_guard_key;
drop table platform_mail_key;
