-- Where mails of this kind are ended, for mail programs.
alter table platform_mails add column unsubscription varchar(400);
