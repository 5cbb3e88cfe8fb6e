/** An OpenID Connect provider that the tests start: Spring Authorization Server, one client, people of the demonstration. */
package org.entraidants.provider;
