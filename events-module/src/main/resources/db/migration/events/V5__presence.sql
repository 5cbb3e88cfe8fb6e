-- Who was there, and since when. Who came without having asked may have told no mail address; the number of the form that
-- noted them makes them one person when it is sent twice.
alter table events_registrations alter column address drop not null;
alter table events_registrations add column came_at timestamp with time zone;
alter table events_registrations add column walked_in boolean default false not null;
alter table events_registrations add column door_key varchar(36);
alter table events_registrations add constraint events_registrations_door unique (gathering_id, door_key);
