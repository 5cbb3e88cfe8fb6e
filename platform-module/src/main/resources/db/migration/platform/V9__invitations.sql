-- What calendars understand of a mail: an invitation, a change of it, or its end.
alter table platform_mails add column calendar varchar(20000);
