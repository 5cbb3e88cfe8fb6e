-- Where mails of this kind are ended, for mail programs; and what a mail tells of, so that it can be withdrawn.
alter table platform_mails add column unsubscription varchar(400);
alter table platform_mails add column about varchar(40);
create index platform_mails_about on platform_mails (about);
