import { z } from 'zod';

const args = z.looseObject({}).optional();
const requiredId = (message) => z.string().min(1, message);

export const likePost = z.object({
  args,
  by: z.number().int().min(1).max(1000).optional(),
  id: requiredId('Post id is required.'),
});

export const addPost = z.object({
  args,
  categoryId: z.string().nullable().optional(),
  content: z.string().min(1, 'Content is required'),
  published: z.boolean().optional(),
  tagIds: z.array(z.number().int()).max(5).optional(),
  title: z.string().trim().min(1, 'Title is required').max(120),
});

export const addComment = z.object({
  args,
  content: z.string().min(1, 'Content is required').max(500),
  postId: requiredId('Post id is required'),
});

export const deleteComment = z.object({ args, id: requiredId('Comment id is required') });

export const rsvp = z.object({
  eventId: z.string().min(1),
  notes: z.string().max(100).nullable().optional(),
  status: z.enum(['GOING', 'INTERESTED', 'INVITED', 'DECLINED']),
});

export const updateUser = z.object({
  bio: z.string().nullable().optional(),
  name: z
    .string()
    .trim()
    .min(2, 'Name must be at least 2 characters.')
    .max(50, 'Name must be at most 50 characters.'),
});

export const checkProfile = z.object({
  age: z.number().int().min(0).max(150),
  agree: z.literal(true),
  aliases: z.array(z.string().min(2)).min(1).max(3),
  limits: z.strictObject({ daily: z.number().gt(0) }).optional(),
  settings: z.object({
    theme: z.enum(['light', 'dark']),
    volume: z.number().min(0).max(1).nullable(),
  }),
});
