-- An import asks which of its lines are known by their keys, some hundred at once.
alter table directory_source_links drop constraint directory_source_links_key_unique;
alter table directory_source_links add constraint directory_source_links_key_unique unique (source_key, source);
