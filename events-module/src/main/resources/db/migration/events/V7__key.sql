-- What signs certificates of attendance moves to the secrets of the network.
insert into platform_keys (purpose, secret) select 'certificates', secret from events_signing_key;
drop table events_signing_key;
