package org.entraidants.platform.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The REST API: the resources of every module that is in the WAR. */
@ApplicationPath("/api/v1")
public class Api extends Application {}
