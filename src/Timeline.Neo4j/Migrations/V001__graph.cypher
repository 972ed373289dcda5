// The keys and indexes of the graph; docs/graph-model.md shows it. Constraints and indexes only: Neo4j lets no
// transaction change schema and data both. Each statement ends with a semicolon at the end of its line, and can be run twice.
// Every key begins with the dataset, so that several of them may share a database.

CREATE CONSTRAINT timeline_migration IF NOT EXISTS FOR (m:TimelineMigration) REQUIRE m.version IS UNIQUE;
CREATE CONSTRAINT timeline_dataset IF NOT EXISTS FOR (d:Dataset) REQUIRE d.name IS UNIQUE;
CREATE CONSTRAINT timeline_document IF NOT EXISTS FOR (d:Document) REQUIRE (d.dataset, d.id) IS UNIQUE;
CREATE CONSTRAINT timeline_revision IF NOT EXISTS FOR (r:Revision) REQUIRE (r.dataset, r.document, r.number) IS UNIQUE;
CREATE CONSTRAINT timeline_actor IF NOT EXISTS FOR (a:Actor) REQUIRE (a.dataset, a.id) IS UNIQUE;
CREATE CONSTRAINT timeline_office IF NOT EXISTS FOR (o:Office) REQUIRE (o.dataset, o.id) IS UNIQUE;
CREATE CONSTRAINT timeline_place IF NOT EXISTS FOR (p:Place) REQUIRE (p.dataset, p.id) IS UNIQUE;
CREATE CONSTRAINT timeline_topic IF NOT EXISTS FOR (t:Topic) REQUIRE (t.dataset, t.id) IS UNIQUE;
CREATE CONSTRAINT timeline_name IF NOT EXISTS FOR (n:Name) REQUIRE (n.dataset, n.text) IS UNIQUE;
CREATE CONSTRAINT timeline_article IF NOT EXISTS FOR (a:Article) REQUIRE (a.dataset, a.id) IS UNIQUE;
CREATE CONSTRAINT timeline_claim IF NOT EXISTS FOR (c:Claim) REQUIRE (c.dataset, c.id) IS UNIQUE;
CREATE CONSTRAINT timeline_subject IF NOT EXISTS FOR (s:Subject) REQUIRE (s.dataset, s.id) IS UNIQUE;
CREATE CONSTRAINT timeline_event IF NOT EXISTS FOR (e:Event) REQUIRE (e.dataset, e.id) IS UNIQUE;

// Lists of nodes in their order. A "long" event spans more than a hundred days: all others in a window begin at most a
// hundred days before it, so that a question for a month need not walk through decades.
CREATE INDEX timeline_events IF NOT EXISTS FOR (e:Event) ON (e.sortKey);
CREATE INDEX timeline_long_events IF NOT EXISTS FOR (e:Event) ON (e.longSortKey);
CREATE INDEX timeline_events_most_told IF NOT EXISTS FOR (e:Event) ON (e.toldKey);
CREATE INDEX timeline_events_by_end IF NOT EXISTS FOR (e:Event) ON (e.endKey);
CREATE INDEX timeline_articles IF NOT EXISTS FOR (a:Article) ON (a.sortKey);
CREATE INDEX timeline_articles_of_publisher IF NOT EXISTS FOR (a:Article) ON (a.publisherKey);
CREATE INDEX timeline_claims_about_event IF NOT EXISTS FOR (c:Claim) ON (c.eventKey);
CREATE INDEX timeline_claims_in_article IF NOT EXISTS FOR (c:Claim) ON (c.articleKey);
CREATE INDEX timeline_actor_names IF NOT EXISTS FOR (a:Actor) ON (a.nameKey);
CREATE INDEX timeline_office_names IF NOT EXISTS FOR (o:Office) ON (o.nameKey);
CREATE INDEX timeline_place_names IF NOT EXISTS FOR (p:Place) ON (p.nameKey);
CREATE INDEX timeline_topic_names IF NOT EXISTS FOR (t:Topic) ON (t.nameKey);

// Lists of events, one for each actor, office, place, topic and article: a page is read from the relationships' index and
// costs the same whether the list has a hundred events or a hundred thousand.
CREATE INDEX timeline_events_of_actor IF NOT EXISTS FOR ()-[r:PARTICIPATED_IN]-() ON (r.sortKey);
CREATE INDEX timeline_long_events_of_actor IF NOT EXISTS FOR ()-[r:PARTICIPATED_IN]-() ON (r.longSortKey);
CREATE INDEX timeline_contacts_of_actor IF NOT EXISTS FOR ()-[r:PARTICIPATED_IN]-() ON (r.contactKey);
CREATE INDEX timeline_events_of_office IF NOT EXISTS FOR ()-[r:EXERCISED_IN]-() ON (r.sortKey);
CREATE INDEX timeline_long_events_of_office IF NOT EXISTS FOR ()-[r:EXERCISED_IN]-() ON (r.longSortKey);
CREATE INDEX timeline_events_of_place IF NOT EXISTS FOR ()-[r:TOOK_PLACE_WITHIN]-() ON (r.sortKey);
CREATE INDEX timeline_long_events_of_place IF NOT EXISTS FOR ()-[r:TOOK_PLACE_WITHIN]-() ON (r.longSortKey);
CREATE INDEX timeline_events_directly_at_place IF NOT EXISTS FOR ()-[r:TOOK_PLACE_IN]-() ON (r.sortKey);
CREATE INDEX timeline_long_events_directly_at_place IF NOT EXISTS FOR ()-[r:TOOK_PLACE_IN]-() ON (r.longSortKey);
CREATE INDEX timeline_events_of_topic IF NOT EXISTS FOR ()-[r:HAS_TOPIC]-() ON (r.sortKey);
CREATE INDEX timeline_long_events_of_topic IF NOT EXISTS FOR ()-[r:HAS_TOPIC]-() ON (r.longSortKey);
CREATE INDEX timeline_events_of_article IF NOT EXISTS FOR ()-[r:REPORTS_ON]-() ON (r.sortKey);
CREATE INDEX timeline_long_events_of_article IF NOT EXISTS FOR ()-[r:REPORTS_ON]-() ON (r.longSortKey);

// Tenures by holder, by office, and by the document that states them.
CREATE INDEX timeline_tenures_of_holder IF NOT EXISTS FOR ()-[r:HELD]-() ON (r.holderKey);
CREATE INDEX timeline_tenures_in_office IF NOT EXISTS FOR ()-[r:HELD]-() ON (r.officeKey);
CREATE INDEX timeline_tenures_in_document IF NOT EXISTS FOR ()-[r:HELD]-() ON (r.documentKey);

// Folded text holds nothing but words and single blanks, so that parting it at blanks is all an analyzer has to do.
CREATE FULLTEXT INDEX timeline_words IF NOT EXISTS FOR (n:Actor|Office|Place|Topic|Event|Article) ON EACH [n.dataset, n.searchText] OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false}};
CREATE FULLTEXT INDEX timeline_name_words IF NOT EXISTS FOR (n:Name) ON EACH [n.dataset, n.text] OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false}};
