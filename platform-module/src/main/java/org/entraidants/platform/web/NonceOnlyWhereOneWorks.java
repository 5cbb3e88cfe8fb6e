package org.entraidants.platform.web;

import jakarta.faces.FactoryFinder;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import jakarta.faces.lifecycle.Lifecycle;
import jakarta.faces.lifecycle.LifecycleFactory;
import java.util.Arrays;
import org.primefaces.csp.CspPhaseListener;

/**
 * Takes away what makes PrimeFaces draw a nonce for every page: it keeps it in a server session, and reading pages want
 * neither. {@link WorkingPage} draws one for its own pages.
 */
public class NonceOnlyWhereOneWorks implements SystemEventListener {
    @Override
    public void processEvent(SystemEvent started) {
        var lifecycles = (LifecycleFactory) FactoryFinder.getFactory(FactoryFinder.LIFECYCLE_FACTORY);
        Lifecycle lifecycle = lifecycles.getLifecycle(LifecycleFactory.DEFAULT_LIFECYCLE);
        Arrays.stream(lifecycle.getPhaseListeners())
                .filter(CspPhaseListener.class::isInstance)
                .forEach(lifecycle::removePhaseListener);
    }

    @Override
    public boolean isListenerForSource(Object source) {
        return true;
    }
}
