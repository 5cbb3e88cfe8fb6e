package org.entraidants.platform.api;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** No JSON is read into memory without end: 2 MB at most, else 413. Whoever reads the stream itself, as imports do, has a limit of its own. */
@Provider
public class BodyLimit implements ReaderInterceptor {
    private static final int MEGABYTES = 2;

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        if (context.getMediaType().isCompatible(MediaType.APPLICATION_JSON_TYPE)
                && context.getType() != InputStream.class) {
            context.setInputStream(new Counted(context.getInputStream()));
        }
        return context.proceed();
    }

    private static final class Counted extends FilterInputStream {
        private long left = MEGABYTES << 20;

        Counted(InputStream body) {
            super(body);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read = super.read(bytes, from, length);
            count(read);
            return read;
        }

        private void count(int read) {
            left -= Math.max(0, read);
            if (left < 0) {
                throw new ClientErrorException(
                        "A body has at most " + MEGABYTES + " MB.", Response.Status.REQUEST_ENTITY_TOO_LARGE);
            }
        }
    }
}
