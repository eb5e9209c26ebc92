import { SetMetadata } from '@nestjs/common';
import type { Permission } from './permission.js';

export const DOOR = 'musubi:door';

/**
 * Who may enter an operation. ANONYMOUS: everybody, and nobody asks who; PUBLIC: everybody, known or not; else those
 * who hold the permission somewhere.
 */
export type Door = 'ANONYMOUS' | 'PUBLIC' | Permission;

const open = (door: Door): MethodDecorator & ClassDecorator => SetMetadata(DOOR, door);

/** Opens an operation to those who hold a permission; what they see in it is their scope. */
export const Allow = (permission: Permission): MethodDecorator & ClassDecorator => open(permission);

/** Opens an operation to everyone who reaches the server; it may ask who the caller is. */
export const Public = (): MethodDecorator & ClassDecorator => open('PUBLIC');

/** As public, and answered without looking the caller up: it must work when the database does not. */
export const Anonymous = (): MethodDecorator & ClassDecorator => open('ANONYMOUS');
