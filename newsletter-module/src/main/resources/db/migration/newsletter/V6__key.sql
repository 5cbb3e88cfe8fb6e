-- What signs the links in mails moves to the secrets of the network.
insert into platform_keys (purpose, secret) select 'letter', secret from newsletter_key;
drop table newsletter_key;
