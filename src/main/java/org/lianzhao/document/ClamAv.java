package org.lianzhao.document;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * Asks a ClamAV daemon over TCP, by its INSTREAM command: the file goes over in parts, each behind its length. Its
 * StreamMaxLength has to be at least as large as a document may be.
 */
final class ClamAv implements ContentScan {
    private static final int PART = 1 << 16;
    private static final int LONGEST_ANSWER = 4096;
    private static final String CLEAN = "stream: OK";
    private static final String FOUND = " FOUND";
    private static final String BEFORE_NAME = "stream: ";

    private final String host;
    private final int port;
    private final int patience;
    private final Duration most;

    /**
     * @param patience how long to wait for the connection, and for each answer
     * @param most how long the whole may take: sending has no end of its own where the daemon does not take what is sent
     */
    ClamAv(String host, int port, Duration patience, Duration most) {
        this.host = host;
        this.port = port;
        this.patience = Math.toIntExact(patience.toMillis());
        this.most = most;
    }

    @Override
    public Finding look(Path file) throws IOException {
        try (Socket daemon = connected();
                HangingUp end = new HangingUp(daemon, most)) {
            try {
                send(file, daemon);
                return read(daemon);
            } catch (IOException broken) {
                throw end.isOver() ? new SocketTimeoutException("ClamAV took longer than " + most) : broken;
            }
        }
    }

    // a name may stand for several addresses, of which the daemon listens on one
    private Socket connected() throws IOException {
        IOException last = new UnknownHostException(host);
        for (InetAddress address : InetAddress.getAllByName(host)) {
            Socket daemon = new Socket();
            try {
                daemon.connect(new InetSocketAddress(address, port), patience);
                daemon.setSoTimeout(patience);
                return daemon;
            } catch (IOException nobody) {
                daemon.close();
                last = nobody;
            }
        }
        throw last;
    }

    private static void send(Path file, Socket daemon) throws IOException {
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(daemon.getOutputStream(), 2 * PART));
        out.write("zINSTREAM\0".getBytes(US_ASCII));
        byte[] part = new byte[PART];
        try (InputStream bytes = Files.newInputStream(file)) {
            for (int read = bytes.read(part); read > 0; read = bytes.read(part)) {
                out.writeInt(read);
                out.write(part, 0, read);
            }
        }
        out.writeInt(0);
        out.flush();
    }

    private static Finding read(Socket daemon) throws IOException {
        String said = new String(daemon.getInputStream().readNBytes(LONGEST_ANSWER), UTF_8);
        int end = said.indexOf('\0');
        String answer = (end < 0 ? said : said.substring(0, end)).strip();
        if (answer.equals(CLEAN)) {
            return Finding.NOTHING;
        }
        if (answer.startsWith(BEFORE_NAME) && answer.endsWith(FOUND)) {
            return Finding.of(answer.substring(BEFORE_NAME.length(), answer.length() - FOUND.length()));
        }
        throw new IOException("ClamAV answered: " + answer);
    }
}
